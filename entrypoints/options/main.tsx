import { mount } from '../../components/mount.tsx'
import { Options } from './options.tsx'

mount(<Options />)
